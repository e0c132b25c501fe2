/** Pages for readers who study: what there is to revise, what they keep, and what they take along. */
export type StudyRoom = 'revise' | 'list' | 'print' | 'app';
