import { Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Acknowledges cdk-nag's finding AwsSolutions-IAM5 for one resource with a wildcard, and for this one alone.
 *
 * @param resource ARN as the policy statement has it
 * @param reason why no narrower resource can be named
 */
export function acknowledgeWildcard(scope: IConstruct, resource: string, reason: string): void {
  const name = flatten(Stack.of(scope).resolve(resource));
  Validations.of(scope).acknowledge({ id: `AwsSolutions-IAM5[Resource::${name}]`, reason });
}

/** The way cdk-nag writes a CloudFormation reference in the name of a finding. */
function flatten(value: unknown): string {
  if (typeof value === 'string') return value;
  const reference = value as {
    'Fn::Join'?: [string, unknown[]];
    'Fn::GetAtt'?: [string, string];
    Ref?: string;
  };
  if (reference['Fn::Join']) return reference['Fn::Join'][1].map(flatten).join(reference['Fn::Join'][0]);
  if (reference['Fn::GetAtt']) return `<${reference['Fn::GetAtt'].join('.')}>`;
  if (reference.Ref) return `<${reference.Ref}>`;
  return JSON.stringify(value);
}
