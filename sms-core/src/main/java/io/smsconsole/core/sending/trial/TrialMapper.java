package io.smsconsole.core.sending.trial;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code trial}.
 */
@Mapper
interface TrialMapper {

	void insert(Trial trial);

	Trial find(long id);

	Trial lock(long id);

	Trial ofTask(long taskId);

	Trial ofSource(long taskId);

	List<Long> openOnes();

	List<Trial> restsToBegin();

	List<Trial> list(@Param("apps") Collection<Long> apps, @Param("region") Region region, @Param("page") Page page);

	int count(@Param("apps") Collection<Long> apps, @Param("region") Region region);

	void divide(@Param("id") long id, @Param("taskA") long taskA, @Param("taskB") long taskB,
			@Param("taskRest") long taskRest);

	void move(@Param("id") long id, @Param("state") TrialState state, @Param("reason") String reason);

	void decideAt(@Param("id") long id, @Param("at") Instant at);

	void decide(@Param("id") long id, @Param("winner") int winner, @Param("reason") String reason,
			@Param("by") String by, @Param("now") Instant now);

}
