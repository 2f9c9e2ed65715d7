declare const tag: unique symbol;

export default tag;
