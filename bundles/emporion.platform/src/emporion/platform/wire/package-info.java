/** How operations, lists and their answers travel between client and server: as strict JSON over the repository's connection. */
package emporion.platform.wire;
