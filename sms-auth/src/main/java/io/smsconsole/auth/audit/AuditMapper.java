package io.smsconsole.auth.audit;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Reads entries for people to look at.
 */
@Mapper
interface AuditMapper {

	List<AuditRow> list(@Param("filter") AuditFilter filter, @Param("limit") int limit);

	Optional<AuditRow> find(@Param("id") long id);

}
