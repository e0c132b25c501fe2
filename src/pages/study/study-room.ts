/** Pages for readers who study: what there is to revise, and what they keep. */
export type StudyRoom = 'revise' | 'list' | 'print';
