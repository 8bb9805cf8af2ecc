package io.smsconsole.auth.grant;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code policy}.
 */
@Mapper
interface PolicyMapper {

	void insert(@Param("draft") PolicyDraft draft, @Param("now") Instant now);

	long insertedId();

	int count();

	Optional<Policy> find(@Param("id") long id);

	List<Policy> findAll(@Param("ids") Collection<Long> ids);

	Optional<Policy> named(@Param("name") String name);

	List<Policy> list(@Param("pattern") String pattern);

	void update(@Param("id") long id, @Param("draft") PolicyDraft draft, @Param("now") Instant now);

	void delete(@Param("id") long id);

}
