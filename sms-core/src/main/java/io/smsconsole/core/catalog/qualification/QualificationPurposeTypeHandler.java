package io.smsconsole.core.catalog.qualification;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link QualificationPurpose} by its number.
 */
@Component
@MappedTypes(QualificationPurpose.class)
class QualificationPurposeTypeHandler extends CodedTypeHandler<QualificationPurpose> {

	QualificationPurposeTypeHandler() {
		super(QualificationPurpose.class);
	}

}
