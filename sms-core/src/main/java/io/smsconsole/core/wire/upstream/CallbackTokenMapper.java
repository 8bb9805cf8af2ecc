package io.smsconsole.core.wire.upstream;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code upstream_callback}.
 */
@Mapper
interface CallbackTokenMapper {

	void insertUnlessThere(String token);

	String find();

}
