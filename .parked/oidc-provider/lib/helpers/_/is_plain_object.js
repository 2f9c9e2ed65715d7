export default (a) => !!a && a.constructor === Object;
