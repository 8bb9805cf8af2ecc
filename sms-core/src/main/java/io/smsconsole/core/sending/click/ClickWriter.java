package io.smsconsole.core.sending.click;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Component;

/**
 * Writes clicks, all of a batch or none.
 */
@Component
class ClickWriter {

	private static final int CHUNK = 1000;

	private final ClickMapper mapper;

	ClickWriter(ClickMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Counts clicks. A person counts with the first click of the day, so that people of
	 * several hours can be added up.
	 */
	@RetriedTransaction
	public void write(List<CountedClick> clicks) {
		Map<ClickKey, List<CountedClick>> byKey = new TreeMap<>(ClickKey.ORDER);
		clicks.forEach((click) -> byKey.computeIfAbsent(click.key(), (key) -> new ArrayList<>()).add(click));
		List<ClickRow> rows = new ArrayList<>();
		byKey.forEach((key, some) -> rows.add(row(key, some)));
		for (List<ClickRow> chunk : chunks(rows)) {
			this.mapper.add(chunk);
		}
	}

	private ClickRow row(ClickKey key, List<CountedClick> clicks) {
		LocalDate day = clicks.get(0).day();
		SortedSet<Long> people = new TreeSet<>();
		clicks.stream().map(CountedClick::person).filter((person) -> person != null).forEach(people::add);
		long fresh = 0;
		for (List<Long> chunk : chunks(people)) {
			fresh += this.mapper.addPeople(day, key.linkId(), chunk);
		}
		long bots = clicks.stream().filter((click) -> click.person() == null).count();
		return new ClickRow(key, day, fresh, clicks.size() - bots, bots);
	}

	private static <T> Collection<List<T>> chunks(Collection<T> all) {
		Map<Integer, List<T>> chunks = new LinkedHashMap<>();
		int at = 0;
		for (T each : all) {
			chunks.computeIfAbsent(at++ / CHUNK, (chunk) -> new ArrayList<>()).add(each);
		}
		return chunks.values();
	}

}
