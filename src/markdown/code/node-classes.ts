/** Kinds of node that the site styles itself; authors name the class and define nothing. */
export const nodeClasses = ['frozen', 'trained', 'data'] as const;

export type NodeClass = (typeof nodeClasses)[number];

/** What a box can be: a class that its author gave it, or trained in some stages only. */
export type BoxKind = NodeClass | 'partly';
