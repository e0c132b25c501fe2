/* Addresses of what has a name. Each is an export of its own, so that search, which works them out in the browser, has these alone. */

export const lectureAddress = (slug: string) => `/lectures/${slug}/`;

export const modelAddress = (slug: string) => `/models/${slug}/`;

export const partAddress = (slug: string) => `/models/parts/${slug}/`;

export const paperAddress = (slug: string) => `/papers/${slug}/`;

export const topicAddress = (slug: string) => `/topics/${slug}/`;
