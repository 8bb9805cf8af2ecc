package io.smsconsole.core.feedback.reply;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code reply}.
 */
@Mapper
interface ReplyMapper {

	int insertUnlessThere(long id, Reply reply, byte[] digest);

	int countByPhone(String phone);

}
