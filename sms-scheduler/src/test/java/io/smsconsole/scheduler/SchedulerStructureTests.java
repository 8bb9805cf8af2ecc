package io.smsconsole.scheduler;

import io.smsconsole.core.structure.StructureTests;

class SchedulerStructureTests extends StructureTests {

}
