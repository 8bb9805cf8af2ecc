package io.smsconsole.core;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.api.ApiParameters;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the parameters and answers of every operation that programs may call.
 */
@CoreTest
class ActionShapeTests {

	private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

	private static final Set<Class<?>> TEXT = Set.of(String.class);

	private static final Set<Class<?>> INTEGER = Set.of(Integer.class, int.class);

	private static final Set<Class<?>> LONG = Set.of(Long.class, long.class);

	/** What is called the same everywhere is of the same type everywhere. */
	private static final Map<String, Set<Class<?>>> TYPES = Map.ofEntries(Map.entry("smsSdkAppId", TEXT),
			Map.entry("taskId", TEXT), Map.entry("serialNo", TEXT), Map.entry("cursor", TEXT),
			Map.entry("signId", LONG), Map.entry("qualificationId", LONG), Map.entry("packageId", LONG),
			Map.entry("international", INTEGER), Map.entry("status", INTEGER), Map.entry("statusCode", INTEGER),
			Map.entry("smsType", INTEGER), Map.entry("limit", INTEGER), Map.entry("offset", INTEGER),
			Map.entry("totalCount", INTEGER), Map.entry("createTime", LONG), Map.entry("sendTime", LONG),
			Map.entry("startTime", LONG), Map.entry("finishTime", LONG), Map.entry("reportTime", LONG));

	@Autowired
	private ActionCatalog catalog;

	@Test
	void readsTheParametersOfEveryOperationOrTellsWhichOneIsMissing() {
		assertThat(ofApi()).hasSizeGreaterThan(40).allSatisfy((entry) -> {
			try {
				assertThat(ApiParameters.ofJson(NOTHING, entry.request())).isInstanceOf(entry.request());
			}
			catch (SmsException ex) {
				assertThat(ex.code()).isEqualTo(ErrorCode.MISSING_PARAMETER);
			}
		});
	}

	@Test
	void givesWhatHasOneNameOneType() {
		List<String> odd = new ArrayList<>();
		ofApi().forEach((entry) -> {
			BiConsumer<Class<?>, RecordComponent> check = (record, component) -> {
				Set<Class<?>> types = TYPES.get(component.getName());
				if (types != null && !types.contains(component.getType())) {
					odd.add(entry.name() + " " + record.getSimpleName() + "." + component.getName());
				}
			};
			walk(entry.request(), check, new HashSet<>());
			walk(entry.response(), check, new HashSet<>());
		});
		assertThat(odd).isEmpty();
	}

	@Test
	void tellsHowManyThereAreWhereverAListHasPages() {
		assertThat(ofApi()).filteredOn((entry) -> has(entry.request(), "offset") && entry.name().startsWith("Describe"))
			.filteredOn((entry) -> !entry.request().getPackageName().endsWith("wire.api"))
			.isNotEmpty()
			.allSatisfy((entry) -> {
				assertThat(has(entry.request(), "limit")).isTrue();
				assertThat(has(entry.response(), "totalCount")).isTrue();
			});
	}

	private List<ActionEntry> ofApi() {
		return this.catalog.all().stream().filter(ActionEntry::api).toList();
	}

	private static boolean has(Class<?> record, String component) {
		for (RecordComponent each : record.getRecordComponents()) {
			if (each.getName().equals(component)) {
				return true;
			}
		}
		return false;
	}

	private static void walk(Class<?> record, BiConsumer<Class<?>, RecordComponent> check, Set<Class<?>> seen) {
		if (!record.isRecord() || !seen.add(record)) {
			return;
		}
		for (RecordComponent component : record.getRecordComponents()) {
			check.accept(record, component);
			walk(component.getType(), check, seen);
			if (component.getGenericType() instanceof ParameterizedType list) {
				for (Type type : list.getActualTypeArguments()) {
					if (type instanceof Class<?> element) {
						walk(element, check, seen);
					}
				}
			}
		}
	}

}
