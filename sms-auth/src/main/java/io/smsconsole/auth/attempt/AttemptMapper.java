package io.smsconsole.auth.attempt;

import java.time.Instant;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code signin_attempt}.
 */
@Mapper
interface AttemptMapper {

	void count(@Param("subject") byte[] subject, @Param("limit") int limit, @Param("now") Instant now,
			@Param("until") Instant until);

	int failures(@Param("subject") byte[] subject);

	void forget(@Param("subject") byte[] subject);

	void takeBack(@Param("subject") byte[] subject);

	int deleteExpired(@Param("now") Instant now, @Param("limit") int limit);

}
