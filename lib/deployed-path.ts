import { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * A construct's path below its stack, behind the name that the stack is deployed by: stacks of two apps that differ in
 * `stackName` alone have the same path. Of nested stacks the outermost counts, for the others' names are not known yet.
 */
export function deployedPath(scope: IConstruct): readonly string[] {
  const { scopes } = scope.node;
  const outermost = scopes.findIndex(Stack.isStack);
  return [Stack.of(scopes[outermost]!).stackName, ...scopes.slice(outermost + 1).map(({ node }) => node.id)];
}
