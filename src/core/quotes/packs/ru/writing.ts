import { list, type WritingRules } from '../../language-pack.js';

export const writing: WritingRules = {
  namesInMarks: true,
  nameEndings: list(`
    иями, ями, ами, ыми, ими, ого, его, ому, ему, ием, ией, иям, иях, ыми, ой, ей, ою, ею, ом, ем, ым, им, ый, ий, ая, яя, ую, юю, ые, ие, ых, их,
    ия, ию, ии, ье, ьи, ью, ья, ея, ею, ее, а, я, у, ю, е, ы, и, ь, й, о`).filter(
    (ending, i, all) => all.indexOf(ending) === i,
  ),
};
