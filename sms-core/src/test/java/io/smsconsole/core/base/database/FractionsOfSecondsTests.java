package io.smsconsole.core.base.database;

import java.nio.charset.StandardCharsets;
import java.util.Properties;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.protocol.ServerCapabilities;
import com.mysql.cj.protocol.ServerSession;
import com.mysql.cj.protocol.a.NativeCapabilities;
import com.mysql.cj.protocol.a.NativeConstants.IntegerDataType;
import com.mysql.cj.protocol.a.NativeConstants.StringLengthDataType;
import com.mysql.cj.protocol.a.NativeConstants.StringSelfDataType;
import com.mysql.cj.protocol.a.NativePacketPayload;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

class FractionsOfSecondsTests {

	private static final int FLAGS = 0x000a_f78c;

	private final ServerSession server = mock(ServerSession.class);

	private final MysqlConnection connection = mock(MysqlConnection.class, Mockito.RETURNS_DEEP_STUBS);

	@Test
	void areSentToAMariaDbThatGreetsAsAnOldMySql() {
		NativeCapabilities told = connect("5.5.5-10.6.23-MariaDB");
		assertThat(told.serverSupportsFracSecs()).as("what the driver makes of it").isFalse();
		ArgumentCaptor<ServerCapabilities> set = ArgumentCaptor.forClass(ServerCapabilities.class);
		then(this.server).should().setCapabilities(set.capture());
		NativeCapabilities now = (NativeCapabilities) set.getValue();
		assertThat(now.serverSupportsFracSecs()).isTrue();
		assertThat(now.getServerVersion()).isEqualTo(told.getServerVersion());
		assertThat(now.getSeed()).isEqualTo("8letters");
		assertThat(now.getThreadId()).isEqualTo(77);
		assertThat(now.getCapabilityFlags()).isEqualTo(FLAGS);
	}

	@Test
	void areLeftToTheDriverOtherwise() {
		assertThat(connect("8.4.10").serverSupportsFracSecs()).isTrue();
		assertThat(connect("11.4.5-MariaDB").serverSupportsFracSecs()).isTrue();
		then(this.server).should(never()).setCapabilities(any());
	}

	private NativeCapabilities connect(String version) {
		NativeCapabilities told = new NativeCapabilities(greeting(version));
		given(this.server.getCapabilities()).willReturn(told);
		given(this.connection.getSession().getServerSession()).willReturn(this.server);
		FractionsOfSeconds interceptor = new FractionsOfSeconds();
		assertThat(interceptor.init(this.connection, new Properties(), null)).isSameAs(interceptor);
		return told;
	}

	/** As a server sends it first, with only as much after the flags as is read. */
	private static NativePacketPayload greeting(String version) {
		NativePacketPayload greeting = new NativePacketPayload(128);
		greeting.writeInteger(IntegerDataType.INT1, 10);
		greeting.writeBytes(StringSelfDataType.STRING_TERM, version.getBytes(StandardCharsets.US_ASCII));
		greeting.writeInteger(IntegerDataType.INT4, 77);
		greeting.writeBytes(StringLengthDataType.STRING_FIXED, "8letters".getBytes(StandardCharsets.US_ASCII));
		greeting.writeInteger(IntegerDataType.INT1, 0);
		greeting.writeInteger(IntegerDataType.INT2, FLAGS & 0xffff);
		greeting.writeInteger(IntegerDataType.INT1, 45);
		greeting.writeInteger(IntegerDataType.INT2, 2);
		greeting.writeInteger(IntegerDataType.INT2, FLAGS >>> 16);
		greeting.writeInteger(IntegerDataType.INT1, 21);
		greeting.writeBytes(StringLengthDataType.STRING_FIXED, new byte[10]);
		greeting.setPayloadLength(greeting.getPosition());
		greeting.setPosition(0);
		return greeting;
	}

}
