/**
 * Work that a node does over and over, from start to stop.
 */
package io.smsconsole.scheduler.loop;
