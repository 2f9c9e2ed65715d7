export const copyDocumentWithTransform = (source, _schemaRef, _transform = (_) => _) => source;
