package io.smsconsole.core.catalog.shortlink;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.page.Page;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code short_link}.
 */
@Mapper
interface ShortLinkMapper {

	void insert(@Param("link") ShortLink link);

	long insertedId();

	void update(@Param("link") ShortLink link);

	void delete(long id, Instant now);

	void deleteOfApp(long sdkAppId, Instant now);

	void bind(long id, long templateId);

	ShortLink find(long id);

	ShortLink ofTemplate(long templateId);

	int countOfApp(long sdkAppId);

	List<ShortLink> inTemplates(@Param("apps") List<Long> apps);

	List<ShortLink> list(@Param("filter") ShortLinkFilter filter, @Param("page") Page page);

	int count(@Param("filter") ShortLinkFilter filter);

}
