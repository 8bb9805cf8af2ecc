package io.smsconsole.core.catalog.template;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.review.ReviewState;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code template}.
 */
@Mapper
interface TemplateMapper {

	void insert(@Param("region") Region region, @Param("draft") TemplateDraft draft, @Param("state") ReviewState state,
			@Param("submitted") Instant submitted);

	long insertedId();

	void modify(@Param("id") long id, @Param("draft") TemplateDraft draft, @Param("state") ReviewState state,
			@Param("submitted") Instant submitted);

	void delete(@Param("id") long id, @Param("deleted") Instant deleted);

	void identify(@Param("id") long id, @Param("upstreamId") Long upstreamId);

	void decide(@Param("id") long id, @Param("state") ReviewState state, @Param("reply") String reply,
			@Param("decided") Instant decided);

	Template find(@Param("id") long id);

	Template findLocked(@Param("id") long id);

	int countAll();

	List<Long> upstreamIds();

	List<Template> list(@Param("filter") TemplateFilter filter);

	int count(@Param("filter") TemplateFilter filter);

	List<Long> askingForCodes();

}
