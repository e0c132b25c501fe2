import { headingShapes, lineShapes, openedLineShapes, repeatedLineShapes } from './line-shapes.ts';
import { testShapes } from './test-shapes.ts';

testShapes('one line of a megabyte', lineShapes, 'line');
testShapes('a megabyte of equal lines', repeatedLineShapes, 'repeated');
testShapes('one line of a megabyte that something opens', openedLineShapes, 'opened');
testShapes('a heading and a title of half a megabyte', headingShapes);
