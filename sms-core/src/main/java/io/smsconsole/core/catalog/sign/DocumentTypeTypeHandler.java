package io.smsconsole.core.catalog.sign;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link DocumentType} by its number.
 */
@Component
@MappedTypes(DocumentType.class)
class DocumentTypeTypeHandler extends CodedTypeHandler<DocumentType> {

	DocumentTypeTypeHandler() {
		super(DocumentType.class);
	}

}
