package io.smsconsole.core.base.cache;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The versions of all kinds of cached data.
 */
@Mapper
interface CacheMapper {

	void raise(@Param("kind") String kind);

	Long version(@Param("kind") String kind);

	List<CacheVersion> versions();

}
