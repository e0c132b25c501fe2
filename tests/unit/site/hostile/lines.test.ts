import { lineShapes, openedLineShapes, repeatedLineShapes } from './line-shapes.ts';
import { testShapes } from './test-shapes.ts';

testShapes('one line of a megabyte', lineShapes);
testShapes('a megabyte of equal lines', repeatedLineShapes);
testShapes('one line of a megabyte that something opens', openedLineShapes);
