package io.smsconsole.auth.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code signin_session}.
 */
@Mapper
interface SessionMapper {

	void insert(@Param("uin") long uin, @Param("session") OpenSession session);

	Optional<Instant> seenAt(@Param("mark") String mark, @Param("uin") long uin);

	void see(@Param("mark") String mark, @Param("now") Instant now);

	List<OpenSession> list(@Param("uin") long uin, @Param("seenSince") Instant seenSince);

	int delete(@Param("uin") long uin, @Param("mark") String mark);

	int deleteAllBut(@Param("uin") long uin, @Param("mark") String mark);

	void keepUnderNewPassword(@Param("uin") long uin, @Param("mark") String mark);

	int deleteUnseenSince(@Param("before") Instant before, @Param("limit") int limit);

}
