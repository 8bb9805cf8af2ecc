package io.smsconsole.core.base.setting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.secret.SecretBox;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/**
 * Tells the settings that are in force, at most a second old.
 */
@Service
public class Settings {

	private static final String KIND = "setting";

	private final SettingMapper mapper;

	private final SecretBox box;

	private final Caches caches;

	private final Environment environment;

	private final VersionedCache<String, Map<Setting, String>> stored;

	Settings(SettingMapper mapper, SecretBox box, Caches caches, Environment environment) {
		this.mapper = mapper;
		this.box = box;
		this.caches = caches;
		this.environment = environment;
		this.stored = caches.create(KIND, 1, (kind) -> Optional.of(read()));
	}

	/**
	 * What a setting says.
	 * @param setting which
	 * @return what the owner set, else what the environment says, else the default
	 */
	public String text(Setting setting) {
		return set(setting).orElseGet(() -> byDefault(setting));
	}

	/**
	 * What the owner set.
	 * @param setting which
	 * @return the value, or empty where the environment decides
	 */
	public Optional<String> set(Setting setting) {
		return Optional.ofNullable(this.stored.find(KIND).orElseThrow().get(setting));
	}

	/**
	 * Whether something is switched on.
	 * @param setting a setting that is {@code true} or {@code false}
	 * @return whether it is
	 */
	public boolean on(Setting setting) {
		return Boolean.parseBoolean(text(setting));
	}

	/**
	 * A number.
	 * @param setting a setting that is a whole number
	 * @return the number
	 */
	public int number(Setting setting) {
		return Integer.parseInt(text(setting));
	}

	/**
	 * A length of time.
	 * @param setting a setting such as {@code 30m} or {@code 180d}
	 * @return how long
	 */
	public Duration duration(Setting setting) {
		return DurationStyle.detectAndParse(text(setting));
	}

	/**
	 * A time of day.
	 * @param setting a setting such as {@code 08:00}
	 * @return the time
	 */
	public LocalTime time(Setting setting) {
		return LocalTime.parse(text(setting));
	}

	/**
	 * Checks a change before it is made.
	 * @param request the change
	 * @return what is wrong with what it says, empty where nothing is
	 */
	public List<SmsException> problems(ModifyPlatformSettingsRequest request) {
		Problems problems = Problems.all();
		SettingChange.of(request, problems);
		return problems.list();
	}

	/** As the database has them, for what is about to change or to be written down. */
	Map<Setting, String> latest() {
		return read();
	}

	/** What holds where the owner has set nothing. */
	String byDefault(Setting setting) {
		String said = this.environment.getProperty(setting.property());
		return (said == null || (said.isBlank() && !setting.otherwise().isEmpty())) ? setting.otherwise() : said;
	}

	/**
	 * Changes settings.
	 * @param changes what is set; {@code null} goes back to the environment
	 */
	@RetriedTransaction
	void change(Map<Setting, String> changes) {
		this.caches.changed(KIND);
		changes.forEach((setting, value) -> {
			if (value == null) {
				this.mapper.delete(setting.name());
			}
			else {
				this.mapper.save(new SettingRow(setting.name(), setting.secret() ? "" : value,
						setting.secret() ? this.box.encrypt(value) : null));
			}
		});
	}

	private Map<Setting, String> read() {
		Map<String, SettingRow> rows = this.mapper.list()
			.stream()
			.collect(Collectors.toMap(SettingRow::name, Function.identity()));
		Map<Setting, String> found = new EnumMap<>(Setting.class);
		for (Setting setting : Setting.values()) {
			SettingRow row = rows.get(setting.name());
			if (row != null) {
				found.put(setting, (row.secret() != null) ? this.box.decrypt(row.secret()) : row.value());
			}
		}
		return found;
	}

}
