import { fixtureCourse } from '../site/build-site.ts';
import { pagesOfKind } from './course-pages.ts';
import { holdToAxe, holdToLayout } from './hold-to-layout.ts';

holdToLayout({ content: fixtureCourse }, Object.values(pagesOfKind).flat(), holdToAxe);
