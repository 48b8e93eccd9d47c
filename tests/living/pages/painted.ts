/** For a still copy of a page: says what is painted, and takes no step. */
import { stage } from './stage.ts';

stage(() => 'nothing');
