package io.smsconsole.web.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.web.map.MapMaker.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class WorldMapTests {

	/** Too small to be drawn, or part of another one's shape. */
	private static final List<String> WITHOUT_SHAPE = List.of("AC", "BQ", "CC", "CX", "GF", "GI", "GP", "MQ", "RE",
			"SJ", "TA", "TK", "TV", "XK", "YT");

	private final WorldMap map = new WorldMap();

	@Test
	void hasAShapeForNearlyEveryCountryAndRegionThatMessagesGoTo() {
		assertThat(Countries.abroad()).filteredOn((isoCode) -> this.map.find(isoCode).isEmpty())
			.containsExactlyElementsOf(WITHOUT_SHAPE);
	}

	@ParameterizedTest
	@CsvSource({ "US, 200, 700, 250, 400", "BR, 560, 800, 500, 800", "ZA, 1000, 1150, 640, 760",
			"TW, 1550, 1680, 380, 450", "HK, 1520, 1650, 390, 460", "SG, 1450, 1600, 520, 570",
			"NZ, 1780, 1840, 800, 870" })
	void drawsThemWhereTheyLie(String isoCode, int west, int east, int north, int south) {
		WorldMap.Shape shape = this.map.find(isoCode).orElseThrow();
		assertThat(shape.x()).isBetween(west, east);
		assertThat(shape.y()).isBetween(north, south);
	}

	@Test
	void givesADotToWhatIsTooSmallToBeSeen() {
		assertThat(List.of("HK", "MO", "SG", "MT")).allMatch((isoCode) -> this.map.find(isoCode).orElseThrow().small());
		assertThat(List.of("TW", "US", "GB")).noneMatch((isoCode) -> this.map.find(isoCode).orElseThrow().small());
	}

	@Test
	void takesLittleRoomHasEveryShapeAndNamesNothing() throws IOException {
		byte[] file = new ClassPathResource("static/assets/world.svg").getContentAsByteArray();
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(file);
		}
		assertThat(packed.size()).isLessThan(30_000);
		String svg = new String(file, StandardCharsets.UTF_8);
		assertThat(svg).contains("<g id=\"land\">").doesNotContain("NaN", "Taiwan", "<text", "<title");
		assertThat(Countries.abroad()).filteredOn((isoCode) -> this.map.find(isoCode).isPresent())
			.allMatch((isoCode) -> svg.contains("id=\"" + isoCode + "\" d=\"M"));
	}

	@Test
	void shadesByThirdsAndLeavesOutWhatHasNothingOrNoShape() {
		ShadedMap map = new MapMaker(this.map).shade(List.of(new Amount("HK", "Hong Kong", 90_000, "/hk"),
				new Amount("US", "United States", 30_001, "/us"), new Amount("DE", "Germany", 30_000, "/de"),
				new Amount("FR", "France", 1, "/fr"), new Amount("GB", "United Kingdom", 0, "/gb"),
				new Amount("", "Unknown", 5, "/"), new Amount("AC", "Ascension", 5, "/ac")));
		assertThat(map.places()).extracting((place) -> place.isoCode() + place.shade())
			.containsExactly("US5", "DE4", "FR1", "HK5");
		assertThat(map.places().get(3).told()).isEqualTo("Hong Kong: 90,000");
		assertThat(new MapMaker(this.map).shade(List.of()).isEmpty()).isTrue();
	}

}
