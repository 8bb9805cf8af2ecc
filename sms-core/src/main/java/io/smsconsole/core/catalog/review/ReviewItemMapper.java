package io.smsconsole.core.catalog.review;

import java.util.List;

import io.smsconsole.core.base.page.Page;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The tables {@code review_item} and {@code review_record}.
 */
@Mapper
interface ReviewItemMapper {

	void insertRecord(@Param("kind") String kind, @Param("itemId") long itemId, @Param("entry") ReviewRecord entry);

	long insertedId();

	List<ReviewRecord> records(@Param("kind") String kind, @Param("itemId") long itemId);

	void save(@Param("item") ReviewItem item);

	void move(@Param("kind") String kind, @Param("itemId") long itemId, @Param("stage") ReviewStage stage,
			@Param("event") ReviewEvent event);

	void delete(@Param("kind") String kind, @Param("itemId") long itemId);

	ReviewItem find(@Param("kind") String kind, @Param("itemId") long itemId);

	ReviewItem findLocked(@Param("kind") String kind, @Param("itemId") long itemId);

	List<ReviewItem> list(@Param("kind") String kind, @Param("stage") ReviewStage stage,
			@Param("hidden") List<Long> hidden, @Param("page") Page page);

	List<Long> apps();

	int count(@Param("kind") String kind, @Param("stage") ReviewStage stage, @Param("hidden") List<Long> hidden);

}
