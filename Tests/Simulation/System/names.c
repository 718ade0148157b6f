/* The name park.simulated, which stands for as many addresses as the session says. Where a connection goes is decided by
   the port alone; whether it is refused or lost, by each attempt's own chance. */
#define _GNU_SOURCE
#include "system.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>

/* An address and where it lies, freed together. What stands between tells it from the system's own, whose address lies
   directly behind. */
struct named_address {
  struct addrinfo info;
  uint64_t between;
  struct sockaddr_storage address;
};

static struct addrinfo *named(uint32_t number, uint16_t port) {
  struct named_address *named = calloc(1, sizeof *named);
  named->info.ai_socktype = SOCK_STREAM;
  named->info.ai_addr = (struct sockaddr *)&named->address;
  if (number % 2 == 0) {
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)&named->address;
    *six = (struct sockaddr_in6){.sin6_family = AF_INET6, .sin6_port = htons(port)};
    six->sin6_addr.s6_addr[0] = 0xfd;
    six->sin6_addr.s6_addr[15] = (uint8_t)(number + 1);
    named->info.ai_addrlen = sizeof *six;
  } else {
    struct sockaddr_in *four = (struct sockaddr_in *)&named->address;
    *four = (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons(port)};
    four->sin_addr.s_addr = htonl(INADDR_LOOPBACK + number);
    named->info.ai_addrlen = sizeof *four;
  }
  named->info.ai_family = named->address.ss_family;
  return &named->info;
}

HIDDEN int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **list) {
  typedef int look_up(const char *, const char *, const struct addrinfo *, struct addrinfo **);
  if (node == NULL || strcmp(node, "park.simulated") != 0)
    return ((look_up *)dlsym(RTLD_NEXT, "getaddrinfo"))(node, service, hints, list);
  /* Also where only numbers are understood: no thread need look it up. */
  *list = NULL;
  for (uint32_t number = network.addresses; number-- > 0;) {
    struct addrinfo *first = named(number, (uint16_t)atoi(service));
    first->ai_next = *list;
    *list = first;
  }
  return *list == NULL ? EAI_NONAME : 0;
}

HIDDEN void freeaddrinfo(struct addrinfo *list) {
  /* The system's own are told by where the address lies. */
  if (list != NULL && list->ai_addr != (struct sockaddr *)&((struct named_address *)list)->address) {
    ((void (*)(struct addrinfo *))dlsym(RTLD_NEXT, "freeaddrinfo"))(list);
    return;
  }
  while (list != NULL) {
    struct addrinfo *next = list->ai_next;
    free(list);
    list = next;
  }
}
