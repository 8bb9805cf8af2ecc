package io.smsconsole.core.catalog.image;

import java.time.Instant;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code image}.
 */
@Mapper
interface ImageMapper {

	void insertUnlessThere(@Param("sha256") byte[] sha256, @Param("image") ProofImage image,
			@Param("created") Instant created);

	long idOf(@Param("sha256") byte[] sha256);

	ProofImage find(@Param("id") long id);

	ProofImage thumbnail(@Param("id") long id);

}
