package io.smsconsole.core.sending.click;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the tables {@code click_hour}, {@code click_person} and
 * {@code click_salt}.
 */
@Mapper
interface ClickMapper {

	void addSalt(LocalDate day, byte[] salt);

	String salt(LocalDate day);

	int addPeople(LocalDate day, long linkId, Collection<Long> people);

	void add(List<ClickRow> rows);

	long peopleOfTask(long taskId);

	int forgetPeople(LocalDate before, int limit);

	void forgetSalts(LocalDate before);

}
