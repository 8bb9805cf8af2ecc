package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.kind.CodedTypeHandler;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link PackageType} by its number.
 */
@Component
@MappedTypes(PackageType.class)
class PackageTypeTypeHandler extends CodedTypeHandler<PackageType> {

	PackageTypeTypeHandler() {
		super(PackageType.class);
	}

}
