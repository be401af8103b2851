export { ArticleCleaner, type ArticleCleanerProps } from './article-cleaner.ts';
export { ArticleBackfill, type ArticleBackfillProps } from './backfill.ts';
export { CleanerMonitoring, type CleanerMonitoringProps } from './monitoring.ts';
export { WinnowStack, type WinnowStackProps } from './winnow-stack.ts';
