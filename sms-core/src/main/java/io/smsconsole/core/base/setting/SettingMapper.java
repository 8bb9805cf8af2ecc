package io.smsconsole.core.base.setting;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code setting}.
 */
@Mapper
interface SettingMapper {

	List<SettingRow> list();

	void save(@Param("row") SettingRow row);

	void delete(String name);

}
