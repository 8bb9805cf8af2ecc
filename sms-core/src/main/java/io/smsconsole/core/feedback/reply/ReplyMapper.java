package io.smsconsole.core.feedback.reply;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code reply}.
 */
@Mapper
interface ReplyMapper {

	int insertUnlessThere(@Param("reply") Reply reply, @Param("digest") byte[] digest);

	Reply find(long id);

	List<Reply> list(Collection<Long> ids);

	List<Reply> ofPhone(long sdkAppId, String phone, Instant from, Instant to, int limit);

	int countByPhone(String phone);

	void calledBack(Collection<Long> ids, Instant at);

	int forget(long before, int limit);

}
