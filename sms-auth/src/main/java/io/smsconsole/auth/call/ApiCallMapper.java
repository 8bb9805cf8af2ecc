package io.smsconsole.auth.call;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Reads the table {@code api_call}.
 */
@Mapper
interface ApiCallMapper {

	List<ApiCall> list(@Param("uin") long uin, @Param("secretId") String secretId, @Param("code") String code,
			@Param("onlyErrors") boolean onlyErrors, @Param("limit") int limit);

}
