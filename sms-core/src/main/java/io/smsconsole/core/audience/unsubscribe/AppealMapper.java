package io.smsconsole.core.audience.unsubscribe;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.page.Keyset;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code unsubscribe_appeal}.
 */
@Mapper
interface AppealMapper {

	void insert(@Param("appeals") List<Appeal> appeals);

	Appeal find(@Param("id") long id);

	Appeal lock(@Param("id") long id);

	void decide(@Param("id") long id, @Param("state") AppealState state, @Param("reviewer") String reviewer,
			@Param("reply") String reply, @Param("reviewedAt") Instant reviewedAt);

	List<Appeal> list(@Param("filter") AppealFilter filter, @Param("keyset") Keyset keyset);

}
