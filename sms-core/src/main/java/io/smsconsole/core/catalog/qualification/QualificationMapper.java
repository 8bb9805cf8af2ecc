package io.smsconsole.core.catalog.qualification;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The tables {@code qualification} and {@code qualification_image}.
 */
@Mapper
interface QualificationMapper {

	void insert(@Param("draft") QualificationDraft draft, @Param("secrets") ManagerSecrets secrets,
			@Param("status") QualificationStatus status, @Param("upstreamId") Long upstreamId,
			@Param("submitted") Instant submitted);

	long insertedId();

	void modify(@Param("id") long id, @Param("draft") QualificationDraft draft,
			@Param("secrets") ManagerSecrets secrets, @Param("status") QualificationStatus status,
			@Param("upstreamId") Long upstreamId, @Param("submitted") Instant submitted);

	void decide(@Param("id") long id, @Param("status") QualificationStatus status, @Param("reply") String reply,
			@Param("decided") Instant decided);

	void delete(@Param("id") long id, @Param("deleted") Instant deleted);

	Qualification find(@Param("id") long id);

	Qualification findLocked(@Param("id") long id);

	ManagerSecrets secrets(@Param("id") long id);

	List<Qualification> list(@Param("filter") QualificationFilter filter);

	int count(@Param("filter") QualificationFilter filter);

	void deleteImages(@Param("id") long id, @Param("letter") boolean letter);

	void insertImage(@Param("id") long id, @Param("letter") boolean letter, @Param("position") int position,
			@Param("imageId") long imageId);

	List<Long> imageIds(@Param("id") long id, @Param("letter") boolean letter);

}
