package io.smsconsole.core.catalog.review;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code review_outbox}.
 */
@Mapper
interface OutboxMapper {

	void order(@Param("kind") String kind, @Param("itemId") long itemId, @Param("step") MirrorStep step,
			@Param("due") Instant due);

	void hold(@Param("kind") String kind, @Param("itemId") long itemId);

	MirrorProgress progress(@Param("kind") String kind, @Param("itemId") long itemId);

	List<MirrorEntry> due(@Param("kind") String kind, @Param("now") Instant now, @Param("limit") int limit);

	void lease(@Param("entry") MirrorEntry entry, @Param("now") Instant now, @Param("until") Instant until);

	int move(@Param("entry") MirrorEntry entry, @Param("step") MirrorStep step, @Param("due") Instant due);

	int postpone(@Param("entry") MirrorEntry entry, @Param("doubtful") boolean doubtful, @Param("due") Instant due,
			@Param("trouble") String trouble);

	int delete(@Param("entry") MirrorEntry entry);

	void release(@Param("entry") MirrorEntry entry);

}
