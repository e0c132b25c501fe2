import { z } from 'zod';
import { strictObject } from './strict-object.ts';

/** Where readers comment on lectures. */
export type Comments =
  | {
      readonly provider: 'giscus';
      readonly repo: string;
      readonly repoId: string;
      readonly category?: string | undefined;
      readonly categoryId: string;
    }
  | { readonly provider: 'utterances'; readonly repo: string; readonly label?: string | undefined };

const repo = z
  .string('has no repo')
  .regex(/^[\w.-]+\/[\w.-]+$/, 'has a repo that is not of the form owner/name');

const text = (name: string) => z.string(`has no ${name}`).trim().min(1, `has no ${name}`);

const noHost = 'has a host that is not an address such as https://stats.example.org';

const host = z
  .string('has no host')
  .regex(/^https:\/\/[^\s/;,?#@]+\/?$/, { error: noHost, abort: true })
  .refine((address) => URL.canParse(address), noHost)
  .transform((address) => address.replace(/\/$/, ''));

/** Settings of services of other sites, all of them off unless a course names one. */
export const serviceShape = {
  comments: z.discriminatedUnion(
    'provider',
    [
      strictObject({
        provider: z.literal('giscus'),
        repo,
        repoId: text('repoId'),
        category: text('category').optional(),
        categoryId: text('categoryId'),
      }),
      strictObject({ provider: z.literal('utterances'), repo, label: text('label').optional() }),
    ],
    'names no provider that is known: giscus or utterances',
  ),
  analytics: z.discriminatedUnion(
    'provider',
    [
      strictObject({
        provider: z.literal('plausible'),
        domain: text('domain'),
        host: host.default('https://plausible.io'),
      }),
      strictObject({ provider: z.literal('goatcounter'), host }),
      strictObject({
        provider: z.literal('umami'),
        website: text('website'),
        host: host.default('https://cloud.umami.is'),
      }),
    ],
    'names no provider that is known: plausible, goatcounter or umami',
  ),
} as const;
