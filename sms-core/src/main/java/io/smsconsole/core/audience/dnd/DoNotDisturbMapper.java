package io.smsconsole.core.audience.dnd;

import java.util.List;

import io.smsconsole.core.base.page.Page;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code do_not_disturb}.
 */
@Mapper
interface DoNotDisturbMapper {

	int insert(@Param("entries") List<DoNotDisturbEntry> entries);

	int delete(@Param("filter") DoNotDisturbFilter filter);

	List<DoNotDisturbEntry> list(@Param("filter") DoNotDisturbFilter filter, @Param("page") Page page);

	int count(@Param("filter") DoNotDisturbFilter filter);

}
