export default (array, values) => array.filter((value) => values.indexOf(value) === -1);
