package io.smsconsole.core.catalog.qualification;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link QualificationStatus} by its number.
 */
@Component
@MappedTypes(QualificationStatus.class)
class QualificationStatusTypeHandler extends CodedTypeHandler<QualificationStatus> {

	QualificationStatusTypeHandler() {
		super(QualificationStatus.class);
	}

}
