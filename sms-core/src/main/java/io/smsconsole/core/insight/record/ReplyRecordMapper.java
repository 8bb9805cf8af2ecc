package io.smsconsole.core.insight.record;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Reads replies for people to look at.
 */
@Mapper
interface ReplyRecordMapper {

	List<ReplyRow> list(ReplyFilter filter);

}
