package io.smsconsole.core.insight.record;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

/**
 * Reads messages for people to look at.
 */
@Mapper
interface RecordMapper {

	List<RecordRow> list(RecordFilter filter);

	Optional<RecordRow> find(long id);

}
