package io.smsconsole.core.catalog.sign;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.review.ReviewState;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code sign}.
 */
@Mapper
interface SignMapper {

	void insert(@Param("region") Region region, @Param("draft") SignDraft draft, @Param("images") SignImages images,
			@Param("state") ReviewState state, @Param("submitted") Instant submitted);

	long insertedId();

	void modify(@Param("id") long id, @Param("draft") SignDraft draft, @Param("images") SignImages images,
			@Param("state") ReviewState state, @Param("submitted") Instant submitted);

	void delete(@Param("id") long id, @Param("deleted") Instant deleted);

	void identify(@Param("id") long id, @Param("upstreamId") Long upstreamId);

	void decide(@Param("id") long id, @Param("state") ReviewState state, @Param("reply") String reply,
			@Param("decided") Instant decided);

	Sign find(@Param("id") long id);

	Sign findLocked(@Param("id") long id);

	Sign effective(@Param("region") Region region, @Param("name") String name);

	List<ReviewState> states(@Param("region") Region region, @Param("name") String name,
			@Param("exceptId") long exceptId);

	List<Long> idsInReview(@Param("qualificationId") long qualificationId);

	int countAll();

	List<Long> upstreamIds();

	List<Sign> list(@Param("filter") SignFilter filter);

	int count(@Param("filter") SignFilter filter);

}
