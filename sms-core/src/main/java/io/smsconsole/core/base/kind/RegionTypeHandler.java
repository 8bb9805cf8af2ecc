package io.smsconsole.core.base.kind;

import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores a {@link Region} by its number.
 */
@Component
@MappedTypes(Region.class)
class RegionTypeHandler extends CodedTypeHandler<Region> {

	RegionTypeHandler() {
		super(Region.class);
	}

}
